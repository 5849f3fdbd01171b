// Starts the editor's page.

const ADDRESS = new URL('dist/editor/village-profile-editor.js', import.meta.url).href;

async function begin() {
  try {
    const editor = await import(ADDRESS);
    await editor.start();
    editor.start_editor(document.getElementById('editor'), navigator.language);
  } catch (error) {
    console.error(error);
    document.getElementById('unavailable').hidden = false;
  }
}

begin();
