// A link on the visitor's clipboard, where the page may write there.

/** Whether the page may write there without asking: `false` also where there is no such interface, as in pages without https. */
const write = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (_) {
    return document.execCommand('copy'); // the text that is selected
  }
};

/** Selects the link in a field, copies it, and says in `note` that this is done; a browser that refuses leaves it selected. */
export async function copyLink(field, note, copied) {
  field.focus();
  field.select();
  if (await write(field.value)) note.textContent = copied;
}
