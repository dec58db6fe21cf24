/** Which of the two faces of this page is shown, by the address: the options, or the three steps of the first run. */
import { signal } from '@preact/signals';

const isStart = () => location.hash === '#start';

export const startsAnew = signal(isStart());

addEventListener('hashchange', () => {
  startsAnew.value = isStart();
});

/** From the steps to the options themselves. */
export function goToOptions(): void {
  location.hash = '';
}
