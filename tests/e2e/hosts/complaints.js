// The errors that a host page hears of: old sites and their monitoring listen to all three.
window.complaints = [];
window.onerror = (message) => {
  window.complaints.push(`error: ${message}`);
};
window.addEventListener('unhandledrejection', (event) => window.complaints.push(`rejection: ${event.reason}`));
const sayError = console.error;
console.error = (...values) => {
  window.complaints.push(`console: ${values.join(' ')}`);
  sayError.apply(console, values);
};
