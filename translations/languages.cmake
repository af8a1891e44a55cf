# SPDX-License-Identifier: GPL-3.0-or-later
# Languages that are offered, and whose every text must be there and keep the rules (TranslationTest,
# TranslatedWindowTest). The command line and the window choose among them by the system.
set(complete_languages de fr es zh_CN ja)
# Languages on the way: `linetwin --language CODE` shows them.
set(unfinished_languages)
