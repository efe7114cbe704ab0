import { z } from 'zod';

// The policy of the page forbids code made of text, which zod would try.
z.config({ jitless: true });
