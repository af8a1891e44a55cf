// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace linetwin::app {

class StudySession;

/// How the panel and the files that leave it speak of a study, as it stands when they are asked.
class SessionWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::SessionWords)

public:
    explicit SessionWords(const StudySession& session) : m_session(session) {}

    /// Of the run under way.
    QString progress() const;
    /// While nothing runs: what the study is for, or what was run and how far it is to be trusted.
    QString summary(bool isOutdated, bool lacksNew) const;
    static QString outdated();
    /// Of a picture or a table outside the program.
    QString heading() const;
    QString subheading() const;
    /// Without an ending.
    QString fileName() const;

private:
    QString purpose() const;
    /// The number of shifts, their length, seed and luck.
    QString conditions() const;
    bool isSearching() const;

    const StudySession& m_session;
};

} // namespace linetwin::app
