import { render } from 'preact';
import { z } from 'zod';
import { Editor } from './Editor';

// The policy of the page forbids code made of text, which zod would try.
z.config({ jitless: true });

const place = document.getElementById('editor');
if (place) {
  place.replaceChildren();
  render(<Editor />, place);
}
