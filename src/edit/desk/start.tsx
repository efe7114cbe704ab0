// First of all: schemas are made as soon as they are imported.
import './jitless';

import { render } from 'preact';
import { Editor } from './Editor';

const place = document.getElementById('editor');
if (place) {
  place.replaceChildren();
  render(<Editor />, place);
}
