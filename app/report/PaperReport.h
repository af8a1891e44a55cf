// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QFont>
#include <QPageLayout>
#include <QSizeF>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QTextCursor;
class QThread;

namespace linetwin::app {

/// The whole paper, in pixels of 1/96 inch.
QSizeF paperOf(const QPageLayout& layout);

/// A report on pages of one size, laid out in pixels of 1/96 inch whatever it is drawn on: with contents where it is
/// long, a number on every page, and pictures that shrink a little where that saves a page. Made and painted on any one
/// thread; what takes time is the making.
class PaperReport {
public:
    PaperReport(Report report, QSizeF page, const ReportWatch& watch = {});

    const Report& report() const { return m_report; }
    QSizeF page() const { return m_page; }
    int pageCount() const { return m_text->pageCount(); }
    void paint(QPainter& painter, int page) const;
    /// On all pages of a device with that paper; false if it was stopped.
    bool print(QPagedPaintDevice& device, const ReportWatch& watch = {}) const;
    /// From the thread that made it to the one that paints it.
    void moveToThread(QThread* thread);

private:
    QSizeF room() const;
    void build();
    void savePages(const ReportWatch& watch);
    /// Twice the pages of each chapter that begins one, and of what stands before the first of these; one more for each
    /// table that is parted although it would fit on a page.
    std::vector<int> costsOfChapters() const;
    void registerPictures();
    /// A paragraph; the first takes the place of the empty one that every text begins with.
    void write(QTextCursor& cursor, const QString& text, const QFont& font, double below, const QColor& color,
               const QTextBlockFormat& block = {});
    int writeContents(QTextCursor& cursor);
    void numberContents(int first);
    void add(QTextCursor& cursor, const ReportHeading& heading);
    void add(QTextCursor& cursor, const ReportText& text);
    void add(QTextCursor& cursor, const ReportList& list);
    void add(QTextCursor& cursor, const ReportTable& table);
    void add(QTextCursor& cursor, const ReportPicture& picture);
    void add(QTextCursor& /*cursor*/, const ReportPlayer& /*player*/) {}
    void add(QTextCursor& /*cursor*/, const ReportJump& /*jump*/) {}
    void paintFoot(QPainter& painter, int page, double margin) const;

    Report m_report;
    QSizeF m_page;
    bool m_hasContents = false;
    std::vector<double> m_scales; ///< of the pictures, as costsOfChapters()
    std::unique_ptr<QTextDocument> m_text;
    int m_pictures = 0;             ///< that have been added
    bool m_isBeforePicture = false; ///< what is being added
};

} // namespace linetwin::app
