/**
 * Where each development sample of `samples/quotes` is to be cut, established by reading it. The answer names the
 * stretches in order: n new, s signature, q quoted, f forwarded. No word of the samples stands here.
 */
export type Answers = Readonly<Record<string, string>>;

/** crispFwd: with the line on which each stretch begins. `gmail/2` is gmail_en_body_variant_2.txt, `gmail/` gmail_en_body.txt. */
export const FORWARDS: Answers = {
  f1:
    'apple_mail/ apple_mail/1 apple_mail/3 apple_mail/5 apple_mail/6 apple_mail/7 gmail/ gmail/1 ' +
    'gmail/3 hubspot/ hubspot/1 ionos_one_and_one/ mailmate/ mailmate/1 missive/ missive/1 missive/3 ' +
    'new_outlook_2019/ new_outlook_2019/1 new_outlook_2019/3 outlook_2013/ outlook_live/1 ' +
    'outlook_live/11 outlook_live/3 thunderbird/ thunderbird/1 thunderbird/3 unknown/12 yahoo/ ' +
    'yahoo/1 yahoo/3',
  'n1 f5':
    'apple_mail/13 apple_mail/2 gmail/14 gmail/15 gmail/2 hubspot/2 mailmate/2 missive/2 ' +
    'thunderbird/14 thunderbird/15 thunderbird/2',
  'n1 q5':
    'new_outlook_2019/14 new_outlook_2019/14_1 new_outlook_2019/15 new_outlook_2019/2 outlook_2019/2 ' +
    'outlook_live/10 outlook_live/14 outlook_live/15 outlook_live/2 outlook_live/8 outlook_live/9',
  'n1 q7':
    'apple_mail/4 gmail/4 hubspot/4 mailmate/4 missive/4 new_outlook_2019/4 outlook_2019/4 ' +
    'outlook_live/4 thunderbird/4',
  n1: 'new_outlook_2019_en_subject new_outlook_2019_en_subject_variant_4 outlook_live_en_subject',
  'n1 f4': 'yahoo/2',
  'n1 q4': 'ionos_one_and_one/2',
  'n1 q6': 'yahoo/4',
  q1: 'outlook_2019/',
};

/** crispReply: with the line on which each stretch begins. `2` is email_2.txt; `=name` is name.txt. */
export const REPLIES: Answers = {
  'n1 q7':
    '10 11 12 13 14 16 18 22 23 24 25 26 8 9 danish_dash_separator finnish fr_multiline french_2 ' +
    'french_dash_separator german german_2 german_outlook gmail_split_line_from italian ' +
    'norwegian_gmail one_is_not_on original_message original_message_2 outlook_split_line_from ' +
    'portuguese russian tricky_10_special_chars_in_name tricky_14_long_quote_header ' +
    'tricky_15_original_message_variations tricky_5_mixed_languages',
  n1:
    '21 5 not_a_signature not_a_signature_2 sent_from_my_not_signature tricky_13_timestamp_variations ' +
    'tricky_1_on_false_positive tricky_2_url_with_wrote tricky_3_code_block tricky_4_from_in_body ' +
    'tricky_6_regards_in_sentence tricky_7_multiple_dashes tricky_8_sent_from_in_content ' +
    'with_date_headers with_regards',
  'n1 q3': '20 4 thread tricky_9_nested_quotes unquoted_reply',
  'n1 s3': '=correct_sig blackberry emoji iphone multi_word_sent_from_my_mobile_device',
  'n1 q5': '6 customer_quote_header_2 customer_quote_header_3 tricky_20_html_entities',
  'n1 q4': '2_1 zoho',
  'n1 q6': 'msn tricky_12_no_space_after_header',
  'n1 s6': 'tricky_11_double_signature tricky_16_unicode_signatures',
  'n1 s7 q8': 'ios_outlook ios_outlook_fr',
  'n1 s7 q9': '15 german_3',
  'n1 f3': 'tricky_17_forward_header',
  'n1 q12 s20': 'bullets',
  'n1 q13 s28': 'reply_header',
  'n1 q2 n9 q36 s48': '2',
  'n1 q3 n7 q9 n12': 'tricky_19_quote_without_header',
  'n1 q3 s15': 'custom_quote_header',
  'n1 q7 s26': '7',
  'n1 q7 s52': '3',
  'n1 q8': 'en_multiline_2',
  'n1 s10': '1',
  'n1 s2': '=sig_no_empty_line',
  'n1 s3 q4': 'sent_from',
  'n1 s3 q5': '19',
  n2: 'with_from_headers',
  'q1 n4 q6 n8 q10 n12': 'tricky_18_inline_reply',
};

/** planer and talon, HTML files: with the number of lines that show something in each stretch but the last. */
export const HTML_FILES: Answers = {
  'n6 q': 'planer/microsoft-namespaces planer/office-365',
  f: 'planer/outlook-mixed',
  'n3 q':
    'talon/gmail talon/hotmail talon/mail_ru talon/ms_outlook_2003 talon/ms_outlook_2007 talon/ms_outlook_2010 ' +
    'talon/thunderbird talon/windows_mail talon/yandex_ru',
};

/** talon, whole mails: the same for their plain part, and for their HTML part where they have one. */
export const MAIL_PLAIN: Answers = {
  'n1 q': 'android aol apple_mail apple_mail_2 comcast gmail hotmail outlook yahoo',
  'n1 s1 q': 'iphone',
  'n1 s3 q': 'sparrow',
  'q2 n': 'thunderbird',
};
export const MAIL_HTML: Answers = {
  'n1 q': 'android aol comcast gmail hotmail outlook',
  'n1 s3 q': 'sparrow',
};

/**
 * The samples that are cut wrongly, and how. Both hold a telephone's footer and then somebody else's words with
 * nothing at all between: without a mark, words after a footer are taken for the writer's own.
 */
export const MISSED: Answers = {
  'crispReply/email_15.txt': 'n1 s7 n9',
  'crispReply/email_german_3.txt': 'n1 s7 n9',
};
