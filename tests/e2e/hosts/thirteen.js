// Twelve profiles whose data stands in the page, a gap, and one more that fetches its own.
document.addEventListener('DOMContentLoaded', async () => {
  const text = await (await fetch('/tests/data/charts.json')).text();
  for (let nth = 0; nth < 12; nth += 1) {
    const profile = document.createElement('village-profile');
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = text;
    profile.appendChild(data);
    document.body.appendChild(profile);
  }
  const gap = document.createElement('div');
  gap.style.height = '3000px';
  const last = document.createElement('village-profile');
  last.setAttribute('src', '/tests/data/charts.json');
  document.body.appendChild(gap);
  document.body.appendChild(last);
});
