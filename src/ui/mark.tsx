/** The mark: the letter é. `assets/icons/attache.svg` is the same drawing. */

/** On a grid of 32. */
export const letter =
  'M24 20.4H12.7c.2 2.9 2.1 4.8 5 4.8 2 0 3.6-.8 4.9-2.4l1.3 1C22.3 26.2 19.9 27.4 16.7 27.4 12 27.4 8.5 24.2 8.5 19.6 8.5 15 11.9 11.6 16.4 11.6 21 11.6 24 14.7 24 19.3ZM12.7 18.3H20C19.9 15.5 18.6 13.8 16.4 13.8c-2.1 0-3.4 1.6-3.7 4.5ZM14.5 9.9 17.3 4.2 21 5.9 16.5 10.6Z';

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7.5" />
      <path transform="translate(-1.5 -2.1) scale(1.1)" fill-rule="evenodd" d={letter} />
    </svg>
  );
}
