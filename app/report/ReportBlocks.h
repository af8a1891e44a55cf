// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace linetwin::app {

/// What a report is made of, for a page on the screen and for paper alike. All texts are plain: whoever writes them
/// out escapes them.
struct ReportHeading {
    int level = 2; ///< 2 of a chapter, which the contents list; 3 of what is in it
    QString text;
    bool startsPage = false;  ///< on paper
    bool isForScreen = false; ///< not on paper
};

struct ReportText {
    enum class Kind {
        Plain,
        Lead,   ///< what is to be read if nothing else is
        Caveat, ///< small: on what it rests
        File,   ///< as it stands in a file, line by line; on the screen folded away
    };
    QString text;
    Kind kind = Kind::Plain;
    QString title = {}; ///< of a file
};

struct ReportList {
    QStringList items;
};

struct ReportTable {
    QString caption; ///< empty for none
    QStringList header;
    QList<QStringList> rows;
    int firstNumbers = 1; ///< from this column on cells are set to the right
};

struct ReportPicture {
    QByteArray svg;
    QSize size; ///< in pixels of 1/96 inch
    QString description;
    /// The same, so that its words are text on paper, on any thread; empty: the drawing is painted.
    std::function<void(QPainter&)> paint = {};
};

/// Where the shift is played; on paper there is nothing.
struct ReportPlayer {
    QString about;
};

/// Brings the player to a moment; on paper there is nothing.
struct ReportJump {
    QString text;
    QString description;  ///< for those who hear it without what stands around it
    std::size_t pair = 0; ///< place in the player's list
    qint64 millisecond = 0;
};

using ReportBlock =
    std::variant<ReportHeading, ReportText, ReportList, ReportTable, ReportPicture, ReportPlayer, ReportJump>;

/// How the writing of a report goes, and whether it is still wanted. Called on the thread that writes.
struct ReportWatch {
    std::function<void(double share)> progress = {}; ///< 0 … 1
    std::function<bool()> isStopped = {};

    void tell(double share) const
    {
        if (progress)
            progress(share);
    }
    bool stopped() const { return isStopped && isStopped(); }
};

struct Report {
    QString title;
    QString subtitle; ///< author, date, line
    QString language; ///< as in HTML, "en-GB"
    std::vector<ReportBlock> blocks;
    /// JSON for the player, see PlayerData.h; takes a while. Empty where nothing is played.
    std::function<QByteArray(const ReportWatch&)> player = {};
};

} // namespace linetwin::app
