// Reads citations with citation.js: a list of texts comes in, what each was understood as goes out as CSL-JSON.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { text } from 'node:stream/consumers';

const citations = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(citations.map(citation => plugins.input.chain(citation, { generateGraph: false })[0])));
