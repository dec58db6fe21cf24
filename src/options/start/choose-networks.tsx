/** The third step: where Attaché works. All networks are on at first, so that there may be nothing to do. */
import { NetworkList } from '../networks.tsx';
import { Steps } from './steps.tsx';

export function ChooseNetworks({ onNext }: { readonly onNext: () => void }) {
  return (
    <Steps onNext={onNext}>
      <NetworkList />
    </Steps>
  );
}
