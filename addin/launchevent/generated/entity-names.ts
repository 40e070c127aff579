/**
 * Names of character references, picked by scripts/generate-entity-names.ts from the package entities. Not written by hand.
 * addin/launchevent/entity-decoder.ts reads them: a number (base 36, after a plus) is the code point of the name after it, and
 * each further name stands for the next code point.
 */

/** Names that count without their semicolon too (HTML, section 13.5). */
export const LOOSE_NAMES =
  '+y QUOT +y quot +12 AMP +12 amp +1o LT +1o lt +1q GT +1q gt +4g nbsp iexcl cent pound curren yen ' +
  'brvbar sect uml COPY +4p copy ordf laquo not shy REG +4u reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring ' +
  'AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde ' +
  'Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring ' +
  'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ' +
  'ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names that count with their semicolon alone. */
export const STRICT_NAMES =
  '+9 Tab NewLine +x excl +z num dollar percnt +13 apos lpar rpar ast +16 midast plus comma +1a period ' +
  'sol +1m colon semi +1p equals +1r quest commat +2j lbrack +2j lsqb bsol rbrack +2l rsqb Hat UnderBar ' +
  '+2n lowbar DiacriticalGrave +2o grave +3f lbrace +3f lcub VerticalLine +3g verbar +3g vert rbrace ' +
  '+3h rcub +4g NonBreakingSpace +4o Dot +4o DoubleDot +4o die +4u circledR strns +4x PlusMinus +4x pm ' +
  '+50 DiacriticalAcute +53 CenterDot +53 centerdot Cedilla +59 half +5h angst +6v div +9e OElig oelig ' +
  '+9s Scaron scaron +ag Yuml +b6 fnof +jq circ +kc tilde +pd Alpha Beta Gamma Delta Epsilon Zeta Eta ' +
  'Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho +pv Sigma Tau Upsilon Phi Chi Psi Omega +q9 alpha ' +
  'beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau ' +
  'upsilon phi chi psi omega +r5 thetasym upsih +ra piv +6bm ensp emsp emsp13 emsp14 +6br numsp puncsp ' +
  'ThinSpace +6bt thinsp VeryThinSpace +6bu hairsp NegativeMediumSpace +6bv NegativeThickSpace +6bv ' +
  'NegativeThinSpace +6bv NegativeVeryThinSpace +6bv ZeroWidthSpace zwnj zwj lrm rlm dash +6c0 hyphen ' +
  '+6c3 ndash mdash horbar Verbar +6c6 Vert +6c8 OpenCurlyQuote +6c8 lsquo CloseCurlyQuote +6c9 rsquo ' +
  '+6c9 rsquor lsquor +6ca sbquo +6cc OpenCurlyDoubleQuote +6cc ldquo CloseCurlyDoubleQuote +6cd rdquo ' +
  '+6cd rdquor bdquo +6ce ldquor +6cg dagger Dagger +6ch ddagger bull +6ci bullet +6cl nldr hellip +6cm ' +
  'mldr +6cw permil pertenk prime Prime tprime backprime +6d1 bprime +6d5 lsaquo rsaquo +6da OverBar ' +
  '+6da oline +6dd caret +6df hybull frasl +6dr bsemi +6dz qprime +6e7 MediumSpace NoBreak ' +
  'ApplyFunction +6e9 af InvisibleTimes +6ea it InvisibleComma +6eb ic +6gc euro +6j5 image +6jc weierp ' +
  '+6jg real +6jm trade +6k5 alefsym +6mo larr uarr rarr darr harr +6np crarr +6og lArr uArr rArr dArr ' +
  'hArr +6ps forall +6pu part exist +6px empty +6pz nabla isin notin +6q3 ni +6q7 prod +6q9 sum minus ' +
  '+6qf lowast +6qi radic +6ql prop infin +6qo ang +6qv and or cap cup int +6r8 there4 +6rg sim +6rp ' +
  'cong +6rs asymp +6sg ne equiv +6sk le ge +6te sub sup nsub +6ti sube supe +6tx oplus +6tz otimes ' +
  '+6ud perp +6v9 sdot +6x4 lceil rceil lfloor rfloor +7gq loz +7kw spades +7kz clubs +7l1 hearts diams ' +
  '+7vs lang rang +1dkw fflig filig fllig ffilig ffllig';
