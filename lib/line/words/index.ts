// Words and patterns that are read in any kind of token; nothing but text, so that the build can pack it.
import short from './short';
import stories from './stories';
import verbs from './verbs';

export default { short, stories, verbs };
