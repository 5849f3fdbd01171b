// Names that old scripts give to things of their own.
Object.assign(window, {
  URL: '/x',
  self: {},
  performance: 1,
  Promise: { all: [] },
  Map: function Map() {
    this.elements = [];
  },
  Set: function Set() {
    this.elements = [];
  },
});
