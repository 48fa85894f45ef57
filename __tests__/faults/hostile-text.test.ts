// Text of others. In one file because to load what it takes costs more than the short version of its tests.
import './hostile-addresses.ts';
import './hostile-log.ts';
import './hostile-markdown.ts';
