/** What Chromium 109, the last for Windows 7, lacks of the language we write. Imported first by the page and by our workers. */
import 'core-js/es/array/to-reversed.js';
import 'core-js/es/array/to-sorted.js';
