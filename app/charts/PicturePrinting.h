// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"

class QPrinter;
class QWidget;

namespace linetwin::app {

/// Lays the picture out for the printer's page, whichever way that is turned, and paints it there. Nothing happens
/// where the printer cannot begin.
void printPicture(QPrinter& printer, const Picture& picture);
/// Shows the page as it will be printed, turned as the picture is at first; from there it is printed, or saved as PDF.
void previewPicture(const Picture& picture, QWidget* parent);

} // namespace linetwin::app
