// As many profiles as a county has towns and villages.
const FILES = ['jinxi', 'hongqinghe', 'unnamed-town', 'xiuwen', 'jinchang'];
const list = document.getElementById('list');
for (let nth = 0; nth < 139; nth += 1) {
  const profile = document.createElement('village-profile');
  profile.setAttribute('src', `../data/${FILES[nth % FILES.length]}.json`);
  profile.setAttribute('class', 'reserved');
  list.appendChild(profile);
}
