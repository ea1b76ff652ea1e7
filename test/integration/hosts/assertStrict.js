// `node:assert/strict` for the web worker host, which has no Node modules.
module.exports = require('assert/').strict;
