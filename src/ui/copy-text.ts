/** Copies a text on a person's click, also while the focus stays in another document. */

/** @returns whether it was copied */
export async function copyText(text: string): Promise<boolean> {
  // Pressed with the mouse, the focus stays in the editor: Chromium then refuses its clipboard interface and takes the
  // command, Firefox the other way round (measured in both).
  if (!document.hasFocus() && copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The older way: needs neither the focus nor a permission of the page, only the click. */
function copyByCommand(text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('copy', take, { capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', take, { capture: true });
  }
}
