// The profile beside the text. The one before stays in sight until its successor is drawn, so that nothing flickers.

const container = document.getElementById('profile');
const emptyNote = document.getElementById('preview-none');
const outdatedNote = document.getElementById('preview-earlier');

/** Calls back after the frame in which charts are drawn. */
const afterDrawing = (callback) => requestAnimationFrame(() => requestAnimationFrame(callback));

function createProfile(text, lang) {
  const profile = document.createElement('village-profile');
  profile.setAttribute('heading-level', '3');
  profile.setAttribute('loading', 'eager');
  profile.setAttribute('lang', lang);
  const data = document.createElement('script');
  data.type = 'application/json';
  data.textContent = text;
  profile.appendChild(data);
  return profile;
}

/** The preview of a text. */
export class Preview {
  constructor() {
    this.shown = null;
    this.pending = null;
    /** The language and text of the profile that is shown or pending. */
    this.source = '';
  }

  show(readable, text, lang) {
    if (!text.trim()) this.clear();
    emptyNote.hidden = readable || Boolean(this.shown);
    outdatedNote.hidden = readable || !this.shown;
    if (!readable || this.source === lang + text) return;
    this.source = lang + text;
    if (this.pending) this.pending.remove();
    const profile = (this.pending = createProfile(text, lang));
    profile.classList.add('coming');
    const showWhenDrawn = () => afterDrawing(() => this.pending === profile && this.swap(profile));
    profile.addEventListener('village-profile-load', showWhenDrawn, { once: true });
    profile.addEventListener('village-profile-error', showWhenDrawn, { once: true });
    container.appendChild(profile);
  }

  swap(profile) {
    profile.classList.remove('coming');
    if (this.shown) this.shown.remove();
    this.shown = profile;
    this.pending = null;
  }

  clear() {
    container.textContent = '';
    this.shown = this.pending = null;
    this.source = '';
  }
}
