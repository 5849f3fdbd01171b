// Starts the editor's page.

const address = (name) => new URL(`dist/editor/village-profile-${name}.js`, import.meta.url).href;

async function begin() {
  try {
    const editor = await import(address('editor'));
    await editor.start();
    editor.start_editor(document.getElementById('editor'), navigator.language, address('import'));
  } catch (error) {
    console.error(error);
    document.getElementById('unavailable').hidden = false;
  }
}

begin();
