/** Takes the last change back: each history answers to its own way of being asked. */
import { viewOf } from '../view.ts';
import { pressKey } from './backspace.ts';

const isMac = /Mac/u.test(globalThis.navigator?.platform ?? '');

/** For the history of the browser. */
export function undoByCommand(editor: HTMLElement): void {
  editor.ownerDocument.execCommand('undo');
}

/** For engines that answer to the keys. */
export function undoByKey(editor: HTMLElement): void {
  pressKey(editor, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac });
}

/** For engines that answer to what a browser announces when undo is chosen in its menu. */
export function undoByEvent(editor: HTMLElement): void {
  const { InputEvent } = viewOf(editor);
  const init = { inputType: 'historyUndo', bubbles: true, cancelable: true };
  editor.dispatchEvent(new InputEvent('beforeinput', init));
}
