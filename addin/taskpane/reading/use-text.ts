import { useEffect, useState } from 'react';
import type { Body } from '../../../src/message/body';
import type { Part } from '../../../src/message/message';
import type { Received } from './received';

/** Reads the text of a mail once; `undefined` until it is there. */
export function useText(received: Received): Part<Body> | undefined {
  const [text, setText] = useState<Part<Body>>();
  useEffect(() => {
    let isOver = false;
    setText(undefined);
    void received.text().then((found) => {
      if (!isOver) setText(found);
    });
    return () => {
      isOver = true;
    };
  }, [received]);
  return text;
}
