// The classic script, for pages: its files lie beside it.

import { beside, script, tag } from './address.js';
import { fetched } from './files.js';
import { define } from './define.js';

define(
  fetched(beside, (again) => import(beside(GLUE) + again)),
  script,
  tag,
);
