// Family names of people whose family name stands first: the commonest of China, Korea and Vietnam by their censuses, and of heads of state and government long in the news;
// in small letters. Those that are given names in English too count only where the given name is Korean by its form.
import { setOf } from '../../text/lists/set';

const FIRST = setOf(
  'xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren ' +
    'yao shen zhong wen mao hua bo qin nguyen tran pham hoang phan vo dang bui ngo moon yoon choi jung kang cho chung seo shin kwon hwang ahn ban roh',
);
/** Only before "Jong-un", "Geun-hye". */
const WITH_HYPHEN = setOf('kim lee park han jo oh rhee ri yi');

/**
 * Whether the first word of a name is the family name.
 * @param parts the words of the name in small letters, hyphens opened
 * @param hyphen whether a hyphen stands in it
 */
export const isFamilyFirst = (parts: readonly string[], hyphen: boolean): boolean =>
  (FIRST.has(parts[0]) && parts.length > 1 && parts.length < 4) ||
  (WITH_HYPHEN.has(parts[0]) && parts.length === 3 && hyphen);
