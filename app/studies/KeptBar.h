// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/KeptStudies.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace linetwin::app {

class KeptStudiesDialog;
class StudySession;

/// A quiet line above a study's results: what of its kind is kept with the project, whether that is older than the
/// model, and a way to look at it. Its place stays free while nothing is kept.
class KeptBar : public QWidget {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit KeptBar(const StudySession& session, QWidget* parent = nullptr);

    /// Of all kinds, the newest first.
    void setStudies(const QList<KeptStudy>& studies, Keeping keeping);
    /// The session or the document has changed; shown soon, as that may happen many times a second.
    void refresh();

Q_SIGNALS:
    void removeWanted(const linetwin::app::KeptStudy& study);
    void done(const QString& message);
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void fitText();
    void look();
    /// The results below show the newest one.
    bool isNewestShown() const;

    const StudySession& m_session;
    QList<KeptStudy> m_studies;
    Keeping m_keeping = Keeping::OnceSaved;
    QString m_text;
    QLabel* m_gist;
    QLabel* m_state;
    QToolButton* m_look;
    QPointer<KeptStudiesDialog> m_dialog;
    QTimer m_soon;
};

} // namespace linetwin::app
