// Names that old scripts give to things of their own.
function OwnList() {
  /** @type {any} */ (this).elements = [];
}
Object.assign(window, { URL: '/x', self: {}, performance: 1, Promise: { all: [] }, Map: OwnList, Set: OwnList });
