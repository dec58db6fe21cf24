/** Shuts content scripts out of `storage.local`, where the browser can: they run in pages that we do not trust. */
import browser from 'webextension-polyfill';

/** The polyfill's types do not know the call, which Firefox does not have at every version we run on. */
interface AccessControl {
  readonly setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** To be called at each start of the background; does nothing where the browser has no such call. */
export async function shutStorage(): Promise<void> {
  const area = browser.storage.local as AccessControl;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
