//! The element in the page: its life, its DOM, its canvas, its events. The only room that knows a browser.
