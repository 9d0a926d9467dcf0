// Offices, ranks and honours that readers take into people's names: written by hand from newspapers' style guides and the British honours system.
import { setOf } from '../../text/lists/set';

/** Offices before the name of whoever holds them, in small letters; plural for several who follow. */
export const OFFICES = setOf(
  'president senator secretary governor congressman congresswoman representative minister chancellor speaker mayor ambassador chairman spokesman spokeswoman justice ' +
    'presidents senators secretaries governors representatives ministers chancellors mayors ambassadors justices judges professors generals councillors commissioners',
);

/** Ranks of the police, as written: in other letters they are other words. */
export const RANKS = setOf('PC WPC DC DS DI DCI DSI DCS PS PCSO Det Sgt Supt Insp Const Ch Cst ACP DSP DCP');

/** Honours, degrees and seats behind a person's name, as written. */
export const DECORATIONS = setOf(
  'KC QC SC MP MSP MEP MS AM TD MLA MHA MPP CBE OBE MBE KBE DBE GBE CMG KCMG DCMG CB KCB DCB BEM CVO MVO LVO DSO DSC VC GC MC PC ' +
    'FRS FRCP FRCS FBA PhD Ph.D. Ph.D MD M.D. M.D DO RN JD J.D. MBA Esq Esq. IAS IPS SJ S.J. DL JP',
);
