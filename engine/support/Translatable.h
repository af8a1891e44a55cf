// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks an English text of the engine that the window shows translated. The engine uses the text as it is; lupdate
/// finds it by this macro's name (see translations/CMakeLists.txt), and the window translates it in `context`.
#define LINETWIN_TEXT(context, text) text
