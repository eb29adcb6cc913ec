import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Puts the focus where the new page begins, as a full page load would: on the heading after a change of page, on the
 * results after a change of filters. A form that came back takes the focus itself.
 */
export const useFocusAfterNavigation = (): void => {
  const { pathname, search, hash } = useLocation();
  const before = useRef({ pathname, search });
  useEffect(() => {
    const { current: last } = before;
    before.current = { pathname, search };
    if (hash !== '') return;
    const place =
      last.pathname === pathname
        ? last.search !== search && document.getElementById('results')
        : document.querySelector('h1');
    if (place instanceof HTMLElement && last.pathname + last.search !== pathname + search) {
      place.focus({ preventScroll: last.pathname !== pathname });
    }
  }, [pathname, search, hash]);
};
