/** A dialog over the page: what is behind it is inert, and Tab goes round within it. */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';

const behind = document.querySelector('#root');
const layers = document.querySelector('#layers');

export function Modal({ label, close, onClose, children }) {
  useEffect(() => {
    behind.inert = true;
    return () => {
      behind.inert = false;
    };
  }, []);
  return createPortal(
    <div className="modal">
      <div role="dialog" aria-modal="true" aria-label={label} onKeyDown={goRound}>
        <button type="button" data-close onClick={onClose}>
          {close}
        </button>
        {children}
      </div>
    </div>,
    layers,
  );
}

function goRound(event) {
  if (event.key !== 'Tab') return;
  const reachable = 'button, input, textarea, [contenteditable="true"]';
  const all = [...event.currentTarget.querySelectorAll(reachable)];
  const [first, last] = [all[0], all.at(-1)];
  if (document.activeElement !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}
