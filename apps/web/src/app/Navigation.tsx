import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '../features/access/access.api.ts';
import classes from './Navigation.module.css';
import { navigation } from './navigation.ts';

interface NavigationProps {
  id?: string;
  layout: 'row' | 'column';
  onFollow?: () => void;
}

/** The main pages. In the wide header a row, behind the burger a column. */
export function Navigation({ id, layout, onFollow }: NavigationProps) {
  const { t } = useLingui();
  const me = useMe();
  return (
    <nav id={id} aria-label={t`Main`} className={classes.navigation} data-layout={layout}>
      <ul className={classes.list}>
        {navigation
          .filter((item) => !item.signedIn || me)
          .map((item) => (
            <li key={item.to}>
              <Link
                to={item.to}
                preload="intent"
                className={classes.link}
                activeOptions={{ exact: item.to === '/', includeSearch: false }}
                onClick={onFollow}
              >
                {t(item.label)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
