# The files of ICU 76.1 that Shuwen needs, named one by one.
# SHUWEN_ICU_COMMON: the common library without bidi, IDNA, string preparation, locale matching and the builders.
set(SHUWEN_ICU_COMMON
  appendable.cpp bmpset.cpp brkeng.cpp brkiter.cpp bytesinkutil.cpp bytestream.cpp bytestrie.cpp
  bytestrieiterator.cpp caniter.cpp characterproperties.cpp chariter.cpp charstr.cpp cmemory.cpp cstr.cpp
  cstring.cpp cwchar.cpp dictbe.cpp dictionarydata.cpp dtintrv.cpp edits.cpp emojiprops.cpp errorcode.cpp
  filterednormalizer2.cpp icudataver.cpp loadednormalizer2impl.cpp localebuilder.cpp locavailable.cpp locbased.cpp
  locid.cpp loclikely.cpp loclikelysubtags.cpp locmap.cpp locresdata.cpp locutil.cpp lsr.cpp lstmbe.cpp mlbe.cpp
  normalizer2.cpp normalizer2impl.cpp normlzr.cpp parsepos.cpp patternprops.cpp propname.cpp propsvec.cpp putil.cpp
  rbbi.cpp rbbi_cache.cpp rbbidata.cpp rbbinode.cpp rbbirb.cpp rbbiscan.cpp rbbisetb.cpp rbbistbl.cpp rbbitblb.cpp
  resbund.cpp resbund_cnv.cpp resource.cpp ruleiter.cpp schriter.cpp sharedobject.cpp simpleformatter.cpp
  static_unicode_sets.cpp stringpiece.cpp stringtriebuilder.cpp uarrsort.cpp ubidi_props.cpp ubrk.cpp ucase.cpp
  ucasemap.cpp ucasemap_titlecase_brkiter.cpp uchar.cpp ucharstrie.cpp ucharstrieiterator.cpp uchriter.cpp
  ucln_cmn.cpp ucmndata.cpp ucnv.cpp ucnv2022.cpp ucnv_bld.cpp ucnv_cb.cpp ucnv_cnv.cpp ucnv_err.cpp ucnv_ext.cpp
  ucnv_io.cpp ucnv_set.cpp ucnv_u16.cpp ucnv_u32.cpp ucnv_u8.cpp ucnvlat1.cpp ucnvmbcs.cpp ucptrie.cpp udata.cpp
  udatamem.cpp udataswp.cpp uenum.cpp uhash.cpp uhash_us.cpp uinit.cpp uinvchar.cpp uiter.cpp ulist.cpp uloc.cpp
  uloc_keytype.cpp uloc_tag.cpp ulocale.cpp umapfile.cpp umath.cpp umutablecptrie.cpp umutex.cpp unames.cpp
  unifiedcache.cpp unifilt.cpp unifunct.cpp uniset.cpp uniset_closure.cpp uniset_props.cpp unisetspan.cpp
  unistr.cpp unistr_case.cpp unistr_case_locale.cpp unistr_cnv.cpp unistr_props.cpp unistr_titlecase_brkiter.cpp
  unorm.cpp unormcmp.cpp uobject.cpp uprops.cpp ures_cnv.cpp uresbund.cpp uresdata.cpp usc_impl.cpp uscript.cpp
  uscript_props.cpp uset.cpp uset_props.cpp usetiter.cpp ustack.cpp ustr_cnv.cpp ustr_titlecase_brkiter.cpp
  ustr_wcs.cpp ustrcase.cpp ustrcase_locale.cpp ustrenum.cpp ustrfmt.cpp ustring.cpp ustrtrns.cpp utext.cpp
  utf_impl.cpp util.cpp util_props.cpp utrace.cpp utrie.cpp utrie2.cpp utrie2_builder.cpp utrie_swap.cpp utypes.cpp
  uvector.cpp uvectr32.cpp uvectr64.cpp
)

# SHUWEN_ICU_I18N: of the i18n library, the detection of encodings alone.
set(SHUWEN_ICU_I18N
  csdetect.cpp csmatch.cpp csr2022.cpp csrecog.cpp csrmbcs.cpp csrsbcs.cpp csrucode.cpp csrutf8.cpp inputext.cpp
  ucln_in.cpp ucsdet.cpp
)

# SHUWEN_ICU_TRANSLITERATION: used on the building machine only, by the program that writes the tables.
set(SHUWEN_ICU_TRANSLITERATION
  anytrans.cpp brktrans.cpp casetrn.cpp cpdtrans.cpp esctrn.cpp funcrepl.cpp name2uni.cpp nortrans.cpp nultrans.cpp
  quant.cpp rbt.cpp rbt_data.cpp rbt_pars.cpp rbt_rule.cpp rbt_set.cpp remtrans.cpp strmatch.cpp strrepl.cpp
  titletrn.cpp tolowtrn.cpp toupptrn.cpp translit.cpp transreg.cpp tridpars.cpp unesctrn.cpp uni2name.cpp
)

# What the libraries are built with; every file that includes their headers needs the same.
set(SHUWEN_ICU_DEFINITIONS
  U_STATIC_IMPLEMENTATION=1 U_CHARSET_IS_UTF8=1
  UCONFIG_ONLY_HTML_CONVERSION=1 UCONFIG_NO_IDNA=1 UCONFIG_NO_FORMATTING=1 UCONFIG_NO_COLLATION=1
  UCONFIG_NO_REGULAR_EXPRESSIONS=1 UCONFIG_NO_SERVICE=1 UCONFIG_NO_FILTERED_BREAK_ITERATION=1
)
