import { useEffect, useRef, useState } from 'react';
import { focusPlace } from '../sheet/focus-place';

/** Gives what puts the focus back, once the screen has been drawn, on the element that opened a step; else on the title. */
export function useFocusBack(): (opens: string) => void {
  const wanted = useRef<string>(undefined);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const opens = wanted.current;
    wanted.current = undefined;
    if (opens === undefined) return;
    const all = [...document.querySelectorAll<HTMLElement>('[data-opens]')];
    const find = (name: string): HTMLElement | undefined => all.find((one) => one.dataset['opens'] === name);
    focusPlace(find(opens) ?? find('sheet'));
  }, [turn]);
  return (opens) => {
    wanted.current = opens;
    setTurn((before) => before + 1);
  };
}
