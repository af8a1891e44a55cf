// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QPrinter;
class QWidget;

namespace linetwin::app {

/// Begins to paint in pixels of 1/96 inch, whatever dots the printer has, and says how many the page has; none where
/// the printer cannot begin.
QSize beginPrinting(QPainter& painter, QPrinter& printer);

/// Shows the pages as they will be printed, at first turned like that; from there they are printed, or saved as PDF
/// where there is no printer. `print` is asked for them again whenever the page changes.
void previewPages(const QString& title, QPageLayout::Orientation orientation,
                  const std::function<void(QPrinter&)>& print, QWidget* parent);

} // namespace linetwin::app
