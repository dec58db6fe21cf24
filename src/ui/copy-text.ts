/** Copies a text on a person's click, also while the focus stays in another document. */

/** @returns whether it was copied */
export async function copyText(text: string): Promise<boolean> {
  // The clipboard interface wants the focus in this document, which a press with the mouse leaves in the editor.
  if (document.hasFocus()) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the page's policy: the older way may still be open.
    }
  }
  return copyByCommand(text);
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
