// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/KeptStudies.h"

#include <QCoreApplication>

namespace linetwin::app {

/// How the panels speak of a kept study.
class KeptWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::KeptWords)

public:
    explicit KeptWords(const KeptStudy& study) : m_study(study) {}

    /// When it was asked, as briefly as the day that it is now allows: "09:12", "28 Nov", "28 Nov 2025".
    QString day(const QDateTime& now) const;
    /// Day and time.
    QString moment() const;
    /// What was found on one line, or else what was asked.
    QString gist() const;
    /// When, on what and how far it is to be trusted, in sentences.
    QString conditions() const;
    static QString outdated();

private:
    const KeptStudy& m_study;
};

} // namespace linetwin::app
