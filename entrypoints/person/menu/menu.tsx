// What else can be done with the person in view: the button of the menu, with what it unfolds.
import type { ComponentChildren } from 'preact';
import { plainName } from '@/components/person/person-name';
import { Menu } from '@/components/ui/menu';
import { MenuItems } from '@/entrypoints/person/later';
import { say } from '@/lib/words';
import type { MenuItemsProps } from './menu-items';

export function MenuPart({ children, ...by }: MenuItemsProps & { children?: ComponentChildren }) {
  const { view } = by;
  if (!view.row && !children) return null;
  return (
    <Menu label={say('person_menu', plainName(view.name))}>
      {view.row && <MenuItems {...by} />}
      {children}
    </Menu>
  );
}
