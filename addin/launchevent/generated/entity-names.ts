/**
 * Names of character references, picked by scripts/generate-entity-names.ts from the package entities. Not written by hand.
 * addin/launchevent/entity-tree.ts reads them: a number is the code point of the name after it, and each further name stands
 * for the next code point.
 */

/** Names that count without their semicolon too (HTML, section 13.5). */
export const LOOSE_NAMES =
  '34 QUOT 34 quot 38 AMP 38 amp 60 LT 60 lt 62 GT 62 gt 160 nbsp iexcl cent pound curren yen brvbar ' +
  'sect uml COPY 169 copy ordf laquo not shy REG 174 reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ' +
  'times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml ' +
  'divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names that count with their semicolon alone. */
export const STRICT_NAMES =
  '9 Tab NewLine 33 excl 35 num dollar percnt 39 apos lpar rpar ast 42 midast plus comma 46 period sol ' +
  '58 colon semi 61 equals 63 quest commat 91 lbrack 91 lsqb bsol rbrack 93 rsqb Hat UnderBar 95 lowbar ' +
  'DiacriticalGrave 96 grave 123 lbrace 123 lcub VerticalLine 124 verbar 124 vert rbrace 125 rcub 160 ' +
  'NonBreakingSpace 168 Dot 168 DoubleDot 168 die 174 circledR strns 177 PlusMinus 177 pm 180 ' +
  'DiacriticalAcute 183 CenterDot 183 centerdot Cedilla 189 half 197 angst 247 div 338 OElig oelig 352 ' +
  'Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde 913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta ' +
  'Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi Omega 945 alpha beta ' +
  'gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau ' +
  'upsilon phi chi psi omega 977 thetasym upsih 982 piv 8194 ensp emsp emsp13 emsp14 8199 numsp puncsp ' +
  'ThinSpace 8201 thinsp VeryThinSpace 8202 hairsp NegativeMediumSpace 8203 NegativeThickSpace 8203 ' +
  'NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace zwnj zwj lrm rlm dash 8208 hyphen ' +
  '8211 ndash mdash horbar Verbar 8214 Vert 8216 OpenCurlyQuote 8216 lsquo CloseCurlyQuote 8217 rsquo ' +
  '8217 rsquor lsquor 8218 sbquo 8220 OpenCurlyDoubleQuote 8220 ldquo CloseCurlyDoubleQuote 8221 rdquo ' +
  '8221 rdquor bdquo 8222 ldquor 8224 dagger Dagger 8225 ddagger bull 8226 bullet 8229 nldr hellip 8230 ' +
  'mldr 8240 permil pertenk prime Prime tprime backprime 8245 bprime 8249 lsaquo rsaquo 8254 OverBar ' +
  '8254 oline 8257 caret 8259 hybull frasl 8271 bsemi 8279 qprime 8287 MediumSpace NoBreak ' +
  'ApplyFunction 8289 af InvisibleTimes 8290 it InvisibleComma 8291 ic 8364 euro 8465 image 8472 weierp ' +
  '8476 real 8482 trade 8501 alefsym 8592 larr uarr rarr darr harr 8629 crarr 8656 lArr uArr rArr dArr ' +
  'hArr 8704 forall 8706 part exist 8709 empty 8711 nabla isin notin 8715 ni 8719 prod 8721 sum minus ' +
  '8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup int 8756 there4 8764 sim 8773 ' +
  'cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup nsub 8838 sube supe 8853 oplus 8855 otimes ' +
  '8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9674 loz 9824 spades 9827 clubs 9829 hearts diams ' +
  '10216 lang rang 64256 fflig filig fllig ffilig ffllig';
