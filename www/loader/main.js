// The classic script, for pages: the other files lie beside it.

import { define } from './define.js';
import { createFiles } from './engine-files.js';
import { resolveFile, scriptTag, scriptUrl } from './script-tag.js';

const files = createFiles(resolveFile, (suffix) => import(resolveFile(GLUE) + suffix));
define(files, scriptUrl, scriptTag);
