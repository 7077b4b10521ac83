'use client';

import { createContext, useContext } from 'react';

interface FieldParts {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
}

/** What a field tells the control inside it; our own, so that labels are linked before hydration. */
export const FieldContext = createContext<FieldParts>({});

export const useField = (): FieldParts => useContext(FieldContext);
