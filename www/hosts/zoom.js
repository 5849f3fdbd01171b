// A toolbar that enlarges the page as many sites' toolbars do.
document.getElementById('zoom').addEventListener('click', () => {
  document.body.style.zoom = document.body.style.zoom ? '' : '1.5';
});
