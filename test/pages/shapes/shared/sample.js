/** What typing alone does not make, for an editor to take in: marks, breaks, chips, lists, pictures, many scripts. */

const markup =
  '<p>Un <strong>mot en <em>gras</em></strong> ici</p>' +
  '<p></p>' +
  '<p>first<br>second<br></p>' +
  '<p>avec <span class="mention" data-type="mention" data-id="attaché">@attaché</span> là</p>' +
  '<ul><li><p>one</p></li><li><p>two 👩‍💻 é</p></li></ul>' +
  '<p>A<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">B</p>' +
  '<p>مرحبا <strong>بك</strong> 日本語</p>' +
  '<p></p>';

/** @returns {HTMLElement} of which each engine takes what its schema knows */
export function sample() {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder;
}
