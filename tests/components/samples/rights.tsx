// A sample of each component of the room `rights`.
import { ErasePlan } from '@/components/rights/erase-plan';
import { KeepForm } from '@/components/rights/keep-form';
import { nothing } from './nothing';

export default [
  <ErasePlan
    plan={{
      name: 'Dana Whitfield',
      entries: 3,
      shared: 1,
      mentions: [{ entry: 'e', person: 'p', name: 'Luis Ortega' }],
      exports: [{ at: '2 March', fileName: 'rung.zip' }],
    }}
    busy={false}
    onErase={nothing}
    onCancel={nothing}
  />,
  <KeepForm name="Dana Whitfield" onKeep={nothing} onCancel={nothing} />,
];
