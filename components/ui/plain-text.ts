// Nothing that is drawn turns the text around it: not in a text, and not in what is read aloud. A field keeps what was typed.
import { options } from 'preact';
import { plainText } from '@/lib/model/plain-text';

// Nothing else listens here.
options.vnode = (vnode) => {
  // A text of its own has a string in place of properties.
  const drawn = vnode as { type: unknown; props: string | Record<string, unknown> };
  const { type, props } = drawn;
  if (typeof props === 'string') drawn.props = plainText(props);
  else if (typeof type === 'string')
    for (const name in props) {
      const value = props[name];
      if (name !== 'value' && typeof value === 'string') props[name] = plainText(value);
    }
};
