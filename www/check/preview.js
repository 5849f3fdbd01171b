// The profile beside the text. The one before stays in sight until its successor is drawn, so that nothing flickers.

const place = document.getElementById('profile');
const none = document.getElementById('preview-none');
const earlier = document.getElementById('preview-earlier');

/** Calls back after the frame in which charts are drawn. */
const afterDrawing = (then) => requestAnimationFrame(() => requestAnimationFrame(then));

function element(text, lang) {
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
    this.coming = null;
    /** What the profile that is shown or coming was made from. */
    this.made = '';
  }

  show(readable, text, lang) {
    if (!text.trim()) this.empty();
    none.hidden = readable || Boolean(this.shown);
    earlier.hidden = readable || !this.shown;
    if (!readable || this.made === lang + text) return;
    this.made = lang + text;
    if (this.coming) this.coming.remove();
    const profile = (this.coming = element(text, lang));
    profile.classList.add('coming');
    const drawn = () => afterDrawing(() => this.coming === profile && this.swap(profile));
    profile.addEventListener('village-profile-load', drawn, { once: true });
    profile.addEventListener('village-profile-error', drawn, { once: true });
    place.appendChild(profile);
  }

  swap(profile) {
    profile.classList.remove('coming');
    if (this.shown) this.shown.remove();
    this.shown = profile;
    this.coming = null;
  }

  empty() {
    place.textContent = '';
    this.shown = this.coming = null;
    this.made = '';
  }
}
