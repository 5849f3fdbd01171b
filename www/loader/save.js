// Files made in the page, which the browser saves as if the visitor had followed a link: no server is asked.

let savedUrl;

function save(blob, name) {
  URL.revokeObjectURL(savedUrl); // the browser may be reading a file until the next one
  savedUrl = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: savedUrl, download: name }).click();
}

/** Saves a table. */
export const saveText = (text, name) => save(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);

/** Saves the picture on a canvas. */
export const savePicture = (canvas, name) => canvas.toBlob((blob) => blob && save(blob, name));
